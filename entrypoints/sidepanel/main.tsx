import '@/components/tokens.css';
